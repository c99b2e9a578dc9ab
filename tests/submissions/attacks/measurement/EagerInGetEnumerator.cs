// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: reads everything when it is asked for its enumerator, before the first MoveNext.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => new Eager<T>(source);

    private sealed class Eager<T>(IEnumerable<T> source) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => source.ToList().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
