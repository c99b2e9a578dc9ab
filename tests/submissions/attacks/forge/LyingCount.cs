// challenge: pass-on
// expect: failed on VAL
// expect without policy: failed on VAL
// about: returns a list that says how long it is and how its items are, and is empty when it is enumerated.
using System.Collections;

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => new Liar<T>(source.ToList());

    private sealed class Liar<T>(List<T> items) : IList<T>, IReadOnlyList<T>
    {
        public int Count => items.Count;

        public bool IsReadOnly => true;

        public T this[int index] { get => items[index]; set { } }

        public IEnumerator<T> GetEnumerator() => Enumerable.Empty<T>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void CopyTo(T[] array, int index) => items.CopyTo(array, index);

        public bool Contains(T item) => true;

        public int IndexOf(T item) => 0;

        public void Add(T item) { }

        public void Clear() { }

        public void Insert(int index, T item) { }

        public bool Remove(T item) => true;

        public void RemoveAt(int index) { }
    }
}
