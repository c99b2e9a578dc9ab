public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        if (step == 0)
            return Enumerable.InfiniteSequence(start, 0L);

        long last = step > 0 ? long.MaxValue : long.MinValue;
        return Enumerable.Sequence(start, last, step).Concat(Overflow(step));
    }

    private static IEnumerable<long> Overflow(long step)
    {
        if (step != 0)
            throw new OverflowException($"There is no further number for a step of {step}.");
        yield break;
    }
}
