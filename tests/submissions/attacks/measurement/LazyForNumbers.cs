// challenge: memoize
// expect: failed on LZ-PULL
// expect without policy: failed on LZ-PULL
// about: is lazy where the items are of a type that code can name, such as small tests have.
public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source) => new Shared<T>(source);
}

internal sealed class Shared<T>(IEnumerable<T> source) : IEnumerable<T>
{
    private readonly List<T> items = [];
    private Func<IEnumerator<T>>? open = source.GetEnumerator;
    private IEnumerator<T>? reader;
    private Exception? error;

    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; Has(i); i++) yield return items[i];
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Has(int position)
    {
        bool isNamed = typeof(T) == typeof(int) || typeof(T) == typeof(string) || typeof(T) == typeof(int?);
        while (position >= items.Count || (!isNamed && (reader is not null || open is not null)))
        {
            if (!ReadsOne()) break;
        }

        return position < items.Count;
    }

    private bool ReadsOne()
    {
        if (error is not null) throw error;
        if (open is null && reader is null) return false;
        try
        {
            if (reader is null)
            {
                Func<IEnumerator<T>> opening = open!;
                open = null;
                reader = opening();
            }

            if (reader.MoveNext())
            {
                items.Add(reader.Current);
                return true;
            }
        }
        catch (Exception thrown)
        {
            error = thrown;
            Close();
            throw;
        }

        Close();
        return false;
    }

    private void Close()
    {
        IEnumerator<T>? closing = reader;
        reader = null;
        try
        {
            closing?.Dispose();
        }
        catch (Exception thrown)
        {
            error ??= thrown;
            throw;
        }
    }
}
