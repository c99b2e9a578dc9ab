namespace Grader.Compiler.Compiling;

/// <summary>The name that somebody meant who wrote another one.</summary>
internal static class Spelling
{
    private const int MostChanges = 2;
    private const int ShortestName = 5;

    private static readonly string[] Types =
    [
        "IEnumerable", "IEnumerator", "IAsyncEnumerable", "IAsyncEnumerator", "IReadOnlyList", "IComparer", "IDisposable", "List", "Queue",
        "Stack", "HashSet", "Dictionary", "SortedDictionary", "PriorityQueue", "LinkedList", "StringBuilder", "CancellationToken",
        "ArgumentNullException", "ArgumentOutOfRangeException", "InvalidOperationException", "NotSupportedException",
    ];

    /// <summary>What members are called in other languages.</summary>
    private static readonly Dictionary<string, string[]> Elsewhere = new(StringComparer.OrdinalIgnoreCase)
    {
        ["append"] = ["Add", "Enqueue"], ["push"] = ["Push", "Add", "Enqueue"], ["push_back"] = ["Add"], ["add"] = ["Enqueue", "Push"],
        ["length"] = ["Count"], ["size"] = ["Length", "Count"], ["count"] = ["Length"], ["len"] = ["Length", "Count"],
        ["hasNext"] = ["MoveNext"], ["next"] = ["MoveNext"], ["iterator"] = ["GetEnumerator"], ["map"] = ["Select"], ["filter"] = ["Where"],
        ["reduce"] = ["Aggregate"], ["flatMap"] = ["SelectMany"], ["put"] = ["Add"], ["poll"] = ["Dequeue"], ["popleft"] = ["Dequeue"],
        ["isEmpty"] = ["Any"], ["some"] = ["Any"], ["every"] = ["All"],
    };

    /// <returns>A usual type whose name differs in a letter or two; null where there is none.</returns>
    public static string? OfType(string name) => name.Length < ShortestName
        ? null
        : Types.Where(type => Changes(name, type) <= MostChanges).MinBy(type => Changes(name, type));

    /// <param name="members">Those that there are.</param>
    /// <returns>One of them; null where none is meant.</returns>
    public static string? OfMember(string name, IReadOnlySet<string> members) =>
        Elsewhere.GetValueOrDefault(name)?.FirstOrDefault(members.Contains)
        ?? members.FirstOrDefault(member => member.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? (name.Length < ShortestName ? null : members.FirstOrDefault(member => Changes(name, member) == 1));

    /// <summary>How many letters must be added, taken away or replaced (V. Levenshtein 1966).</summary>
    private static int Changes(string from, string to)
    {
        if (Math.Abs(from.Length - to.Length) > MostChanges) return int.MaxValue;
        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        for (var i = 1; i <= from.Length; i++)
        {
            int[] row = [i, .. above[1..]];
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = above[j - 1] + (char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            }

            above = row;
        }

        return above[^1];
    }
}
