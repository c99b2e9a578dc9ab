// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: throws an exception whose Message and ToString throw again.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        throw new Hostile();
#pragma warning disable CS0162
        yield break;
    }

    private sealed class Hostile : Exception
    {
        public override string Message => throw new Hostile();

        public override string ToString() => throw new Hostile();
    }
}
