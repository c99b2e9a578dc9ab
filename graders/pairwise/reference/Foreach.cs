public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        bool any = false;
        (T Before, T After) pair = default;
        foreach (T item in source)
        {
            pair = (pair.After, item);
            if (any)
                yield return pair;
            any = true;
        }
    }
}
