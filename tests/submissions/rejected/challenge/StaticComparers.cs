// deny: static fields: Memory is measured.
// expect: rejected: Static fields are not allowed in this challenge: Memory is measured, line 10, column 51
// expect: rejected: Static fields are not allowed in this challenge: Memory is measured, line 11, column 47
// expect: rejected: Static fields are not allowed in this challenge: Memory is measured, line 12, column 44
using System.Collections.Frozen;

// What is compared, or how often, stays in the comparer.
public static class Solution
{
    private static readonly EqualityComparer<int> Captured = Make();
    private static readonly FrozenSet<string> Words = new[] { "a" }.ToFrozenSet(new Counting());
    private static readonly StringComparer Names = new Derived();
    private static readonly string Name = "x";

    public static int Run() => ((Counting)Words.Comparer).Calls + (Captured.Equals(1, 2) && Names.Equals(Name, Name) ? 1 : 0);

    private static EqualityComparer<int> Make()
    {
        var calls = 0;
        return EqualityComparer<int>.Create((one, other) => one == other, _ => ++calls);
    }

    private sealed class Counting : IEqualityComparer<string>
    {
        public int Calls { get; private set; }

        public bool Equals(string? one, string? other) => one == other;

        public int GetHashCode(string text) => ++Calls;
    }

    private abstract class Plain : StringComparer
    {
        public override int Compare(string? one, string? other) => 0;

        public override bool Equals(string? one, string? other) => true;
    }

    private sealed class Derived : Plain
    {
        private int calls;

        public override int GetHashCode(string text) => ++calls;
    }
}
