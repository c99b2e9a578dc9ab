public static class Solution
{
    public static IEnumerable<T> Chain<T>(params IEnumerable<T>[] sources)
    {
        if (sources is null)
            throw new ArgumentNullException(nameof(sources));
        return from source in sources
               from item in source
               select item;
    }
}
