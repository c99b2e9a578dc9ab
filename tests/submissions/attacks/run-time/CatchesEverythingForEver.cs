// challenge: pass-on
// expect: timeout or memory_limit
// expect without policy: timeout or memory_limit
// about: catches whatever comes, out of memory included, and tries again for ever.
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
        while (true)
        {
            try
            {
                var kept = new List<byte[]>();
                while (true) kept.Add(new byte[1_000_000]);
            }
            catch
            {
                // Again.
            }
        }
    }
}
