public static class Solution
{
    public static IEnumerable<R> Map<T, R>(IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var item in source) yield return Call(f, item);
    }

    private static R Call<T, R>(Func<T, R> f, T item)
    {
        try
        {
            return f(item);
        }
        catch (Exception error)
        {
            throw new InvalidOperationException("The function failed.", error);
        }
    }
}
