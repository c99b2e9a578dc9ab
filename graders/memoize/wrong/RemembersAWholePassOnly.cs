// dies: LZ-ONCE
// Fills the list on the first whole pass; a consumer that comes before its end reads the source again.
public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source)
    {
        List<T>? whole = null;
        return Items();

        IEnumerable<T> Items()
        {
            if (whole is not null)
            {
                foreach (T item in whole)
                    yield return item;
                yield break;
            }

            List<T> read = [];
            foreach (T item in source)
            {
                read.Add(item);
                yield return item;
            }

            whole = read;
        }
    }
}
