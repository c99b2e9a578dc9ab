// dies: LZ-VALIDATE
// Puts the checks where they always are, at the top of the method; but this method has a yield.
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);

        int index = 0;
        foreach (T item in source)
        {
            if (index++ % step == 0)
                yield return item;
        }
    }
}
