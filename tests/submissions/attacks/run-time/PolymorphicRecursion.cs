// challenge: pass-on
// expect: timeout
// expect without policy: timeout
// about: makes the runtime load a larger type at each step without end, and compile a method for it, outside of the heap that is counted.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        IGrows next = new Grows<int>();
        while (true) next = next.Next();
    }
}

internal interface IGrows
{
    IGrows Next();
}

internal sealed class Grows<T> : IGrows
{
    public IGrows Next() => new Grows<Box<T>>();
}

internal struct Box<T>
{
    public int Value;
}
