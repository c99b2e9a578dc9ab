// challenge: take-until
// expect: failed on LZ-EFFECT: Calls too often
// score: 18
// about: right items, two calls for each
public static class Solution
{
    public static IEnumerable<T> TakeUntil<T>(this IEnumerable<T> source, Func<T, bool> stop)
    {
        if (source == null) throw new ArgumentNullException("source");
        if (stop == null) throw new ArgumentNullException("stop");
        return Gen(source, stop);
    }

    private static IEnumerable<T> Gen<T>(IEnumerable<T> source, Func<T, bool> stop)
    {
        using (IEnumerator<T> it = source.GetEnumerator())
        {
            while (it.MoveNext())
            {
                if (!stop(it.Current))
                {
                    yield return it.Current;
                }
                if (stop(it.Current))
                {
                    yield return it.Current;
                    yield break;
                }
            }
        }
    }
}
