// dies: MM-ALLOC
// Keeps the last 100,000 numbers in a ring: no object per number, and 800 KB before the first.
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        long[] last = new long[100_000];
        long number = start;
        for (int i = 0; ; i = (i + 1) % last.Length)
        {
            last[i] = number;
            yield return last[i];
            number = checked(number + step);
        }
    }
}
