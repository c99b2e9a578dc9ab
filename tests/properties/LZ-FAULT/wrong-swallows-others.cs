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
            catch (Exception error) when (error is not InvalidOperationException)
            {
                yield break;
            }

            yield return result;
        }
    }
}
