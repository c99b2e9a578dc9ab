// challenge: pass-on
// expect: memory_limit
// expect without policy: memory_limit
// about: keeps everything that it allocates.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            Hoard();
            yield return item;
        }
    }

    private static void Hoard()
    {
        var kept = new List<byte[]>();
        while (true) kept.Add(new byte[100_000]);
    }
}
