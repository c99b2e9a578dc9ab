// challenge: batch
// expect: failed on VAL: expected [[1, 2, 3], [4, 5, 6], [7]], got [[1, 2, 3], [4, 5, 6]]
// score: 16
// about: full batches are right
public static class Solution
{
    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        if (source == null) throw new ArgumentNullException(nameof(source));
        if (size < 1) throw new ArgumentOutOfRangeException(nameof(size));
        return Go();
        IEnumerable<T[]> Go()
        {
            T[] arr = new T[size];
            int i = 0;
            foreach (T t in source)
            {
                arr[i] = t;
                i++;
                if (i == size)
                {
                    yield return arr;
                    arr = new T[size];
                    i = 0;
                }
            }
        }
    }
}
