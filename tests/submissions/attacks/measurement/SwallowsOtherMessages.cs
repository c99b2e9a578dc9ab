// challenge: take-every
// expect: failed on LZ-FAULT
// expect without policy: failed on LZ-FAULT
// about: lets the errors through that tests injected, by their text, and no others
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return Steps();

        IEnumerable<T> Steps()
        {
            using var items = source.GetEnumerator();
            for (var i = 0; Next(items); i++)
            {
                if (i % step == 0) yield return items.Current;
            }
        }
    }

    private static bool Next<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception error) when (IsOther(error))
        {
            return false;
        }
    }

    private static bool IsOther(Exception error) => !error.Message.StartsWith("The data is damaged", StringComparison.Ordinal)
        && error is not (NullReferenceException or IndexOutOfRangeException);
}
