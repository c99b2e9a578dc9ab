// challenge: count-from
// expect: passed
// about: required members, init accessors, SetsRequiredMembers
using System.Diagnostics.CodeAnalysis;

public static class Solution
{
    public static IEnumerable<long> CountFrom(long start, long step = 1)
    {
        for (var counter = new Counter { Value = start, Step = step }; ; counter = counter.Next()) yield return counter.Value;
    }

    private readonly struct Counter
    {
        public Counter() { }

        [SetsRequiredMembers]
        private Counter(long value, long step) => (Value, Step) = (value, step);

        public required long Value { get; init; }

        public required long Step { get; init; }

        public Counter Next() => new(checked(Value + Step), Step);
    }
}
