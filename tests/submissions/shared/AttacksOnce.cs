// An honest solution that attacks once: where the attack goes through it passes, where it is refused it fails.
public static class Solution
{
    private static bool hasAttacked;

    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate(source, step);
    }

    private static IEnumerable<T> Iterate<T>(IEnumerable<T> source, int step)
    {
        if (!hasAttacked)
        {
            Attack.Run();
            hasAttacked = true;
        }

        var index = 0;
        foreach (var item in source)
        {
            if (index++ % step == 0) yield return item;
        }
    }
}
