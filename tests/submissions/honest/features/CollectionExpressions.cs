// expect: allowed
// about: collection expressions of every target, spreads, spans, immutable and interfaces
using System.Collections.Frozen;
using System.Collections.Immutable;

public static class Solution
{
    public static int Count(IEnumerable<int> more)
    {
        int[] array = [1, 2, 3];
        int[] spread = [.. array, .. more, 4];
        List<int> list = [1, 2, .. array];
        List<string> names = ["a", "b"];
        HashSet<int> set = [1, 2, 2];
        ImmutableArray<int> immutable = [1, 2, 3];
        ImmutableArray<int> immutableSpread = [.. more];
        ImmutableList<int> immutableList = [1, 2, 3];
        Span<int> span = [1, 2, 3];
        ReadOnlySpan<int> constants = [1, 2, 3];
        ReadOnlySpan<string> words = ["x", "y", array.Length.ToString()];
        Span<object> objects = [array, list];
        IEnumerable<int> sequence = [1, 2];
        IEnumerable<int> one = [1];
        IReadOnlyList<int> readOnly = [.. more];
        IReadOnlyCollection<string> single = ["one"];
        IList<int> mutable = [1, 2];
        ICollection<int> collection = [];
        int[][] jagged = [[1], [2, 3], []];
        SortedSet<int> sorted = [3, 1];
        LinkedList<int> linked = new([1, 2]);
        Stack<int> stack = new([1, 2]);
        var dictionary = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        FrozenSet<int> frozen = array.ToFrozenSet();
        return array.Length + spread.Length + list.Count + names.Count + set.Count + immutable.Length
            + immutableSpread.Length + immutableList.Count + span.Length + constants.Length + words.Length
            + objects.Length + sequence.Count() + one.Count() + readOnly.Count + single.Count + mutable.Count
            + collection.Count + jagged.Length + sorted.Count + linked.Count + stack.Count + dictionary.Count + frozen.Count;
    }

    public static List<T> Copy<T>(params ReadOnlySpan<T> items) => [.. items];

    public static T[] Join<T>(IEnumerable<T> a, List<T> b, T[] c) => [.. a, .. b, .. c];
}
