// dies: LZ-VALIDATE
// Checks at the top of the method; but this method has a yield, so nothing runs at the call.
public static class Solution
{
    public static IEnumerable<T> EverySecond<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        int index = 0;
        foreach (T item in source)
        {
            if (index++ % 2 == 0)
                yield return item;
        }
    }
}
