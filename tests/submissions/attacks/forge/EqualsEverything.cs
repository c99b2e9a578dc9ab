// challenge: pass-on
// expect: failed on VAL
// expect without policy: failed on VAL
// about: returns a collection that is equal to everything and holds nothing.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => new Everything<T>();

    private sealed class Everything<T> : IEnumerable<T>, IEquatable<IEnumerable<T>>
    {
        public bool Equals(IEnumerable<T>? other) => true;

        public override bool Equals(object? other) => true;

        public override int GetHashCode() => 0;

        public override string ToString() => "[3, 1, 2]";

        public IEnumerator<T> GetEnumerator()
        {
            yield break;
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
