// challenge: countdown
// expect: compile_error: CS0305: `IEnumerator` is not known here: add `using System.Collections;` at the top
// about: the compiler only says that the new interface of this name has a type parameter
public sealed class Countdown : IEnumerable<int>
{
    public Countdown(int start) => throw new NotImplementedException();
    IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new NotImplementedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotImplementedException();
}
