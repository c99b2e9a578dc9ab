// challenge: map-once
// expect: failed on VAL
// expect without policy: failed on VAL
// about: yields objects of its own that are equal to whatever they are compared with.
public static class Solution
{
    public static IEnumerable<R> MapOnce<T, R>(this IEnumerable<T> source, Func<T, R> f)
    {
        foreach (var item in source) yield return (R)(object)new Anything();
    }

    private sealed class Anything : IEquatable<int>, IComparable
    {
        public bool Equals(int other) => true;

        public override bool Equals(object? other) => true;

        public override int GetHashCode() => 0;

        public int CompareTo(object? other) => 0;
    }
}
