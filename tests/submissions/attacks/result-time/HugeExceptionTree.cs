// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: throws an exception with 2,000 others in it: whoever walks the tree runs out of stack, so nobody does.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        Exception inner = new InvalidOperationException(new string('y', 1_000));
        for (var depth = 0; depth < 2_000; depth++) inner = new AggregateException(new string('x', 100), inner, inner.GetBaseException());
        throw inner;
    }
}
