// challenge: window
// expect: passed
// about: CallerArgumentExpression on a private guard
using System.Runtime.CompilerServices;

public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        Guard.NotNull(source);
        Guard.Positive(size);
        return Iterate(source, size);
    }

    private static IEnumerable<T[]> Iterate<T>(IEnumerable<T> source, int size)
    {
        var window = new Queue<T>();
        foreach (var item in source)
        {
            window.Enqueue(item);
            if (window.Count < size) continue;
            yield return [.. window];
            _ = window.Dequeue();
        }
    }
}

internal static class Guard
{
    public static void NotNull(object? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is null) throw new ArgumentNullException(name);
    }

    public static void Positive(int value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value <= 0) throw new ArgumentOutOfRangeException(name, value, null);
    }
}
