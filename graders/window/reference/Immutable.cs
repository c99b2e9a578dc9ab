using System.Collections.Immutable;

public static class Solution
{
    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);

        return Windows();

        IEnumerable<T[]> Windows()
        {
            var recent = ImmutableList<T>.Empty;
            foreach (var item in source)
            {
                recent = (recent.Count == size ? recent.RemoveAt(0) : recent).Add(item);
                if (recent.Count == size)
                    yield return [.. recent];
            }
        }
    }
}
