// challenge: take-until
// expect: failed on VAL: TakeUntil(text => text == "bye"); expected ["hello", "bye"], got ["hello"]
// score: 18
// about: the items before the boundary are all there: only VAL tells that one is missing
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (stop == null) throw new ArgumentNullException(nameof(stop));
        return source.TakeWhile(x => !stop(x));
    }
}
