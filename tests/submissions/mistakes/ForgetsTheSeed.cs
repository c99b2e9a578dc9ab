// challenge: scan
// expect: failed on VAL: call Probe.Of(50, -20, 5).Scan(100, (balance, deposit) => balance + deposit); item 0 expected 100, got 150
// score: 16
// about: no item is pulled ahead: the first is missing
public static class Solution
{
    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (step == null) throw new ArgumentNullException(nameof(step));
        return Go();
        IEnumerable<S> Go()
        {
            S acc = seed;
            foreach (var x in source)
            {
                acc = step(acc, x);
                yield return acc;
            }
        }
    }
}
