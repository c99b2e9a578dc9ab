// challenge: top-k
// expect: passed
// about: nullable annotations, ??, ??=, !, attributes of flow analysis
using System.Diagnostics.CodeAnalysis;

public static class Solution
{
    public static IReadOnlyList<T> TopK<T>(this IEnumerable<T> source, int k, IComparer<T>? comparer = null)
    {
        Require(source, nameof(source));
        if (k < 0) throw new ArgumentOutOfRangeException(nameof(k));
        comparer ??= Comparer<T>.Default;
        PriorityQueue<T, T>? best = null;
        foreach (var item in source)
        {
            best ??= new PriorityQueue<T, T>(comparer);
            best.Enqueue(item, item);
            if (best.Count > k) best.Dequeue();
        }

        var top = new T[best?.Count ?? 0];
        for (var i = top.Length - 1; i >= 0; i--) top[i] = best!.Dequeue();
        return top;
    }

    private static void Require([NotNull] object? value, string name) => _ = value ?? throw new ArgumentNullException(name);
}
