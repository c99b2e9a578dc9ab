// dies: LZ-RESTART
// Once somebody has come to the second round, later enumerations open the source no more.
public static class Solution
{
    public static IEnumerable<T> Cycle<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        T[]? all = null;
        return Go();

        IEnumerable<T> Go()
        {
            if (all is null)
            {
                var mine = new List<T>();
                foreach (var x in source)
                {
                    mine.Add(x);
                    yield return x;
                }
                all ??= mine.ToArray();
            }
            for (int i = 0; all.Length > 0; i = i + 1 == all.Length ? 0 : i + 1)
                yield return all[i];
        }
    }
}
