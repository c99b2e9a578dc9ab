// challenge: count-from
// expect: passed
// about: InfiniteSequence, Sequence, Range, Repeat, Empty, Concat
public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1) => step switch
    {
        0 => Enumerable.InfiniteSequence(start, 0L),
        _ => Enumerable.Sequence(start, step > 0 ? long.MaxValue : long.MinValue, step)
            .Concat(Enumerable.Empty<long>())
            .Concat(Enumerable.Repeat(step, 1).SelectMany(_ => Enumerable.Range(0, 1).Select(Overflow))),
    };

    private static long Overflow(int index) => throw new OverflowException($"There is no number {index} behind the last one.");
}
