public static class Solution
{
    public static IEnumerable<R> Map<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var item in source)
        {
            R result;
            try
            {
                result = f(item);
            }
            catch (InvalidOperationException)
            {
                continue;
            }

            yield return result;
        }
    }
}
