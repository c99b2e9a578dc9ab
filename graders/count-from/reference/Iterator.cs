public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        yield return start;
        while (true)
        {
            checked
            {
                start += step;
            }

            yield return start;
        }
    }
}
