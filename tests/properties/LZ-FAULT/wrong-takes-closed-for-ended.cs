public static class Solution
{
    public static IEnumerable<R> Map<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        using var enumerator = source.GetEnumerator();
        while (true)
        {
            R result;
            try
            {
                if (!enumerator.MoveNext()) yield break;
                result = f(enumerator.Current);
            }
            catch (ObjectDisposedException)
            {
                yield break;
            }

            yield return result;
        }
    }
}
