// expect: allowed
// deny: static fields: Memory is measured.
using System.Collections.Frozen;

public static class Solution
{
    private static readonly FrozenSet<string> Words = new[] { "a", "b" }.ToFrozenSet(new ByLength());
    private static readonly StringComparer Names = StringComparer.OrdinalIgnoreCase;
    private static readonly Comparer<int> Order = Comparer<int>.Default;

    public static IEnumerable<string> Run(IEnumerable<string> source) =>
        source.Where(word => Words.Contains(word) && Names.Compare(word, "a") + Order.Compare(1, 2) < 0);

    private sealed class ByLength : IEqualityComparer<string>
    {
        public bool Equals(string? one, string? other) => one?.Length == other?.Length;

        public int GetHashCode(string text) => text.Length;
    }
}
