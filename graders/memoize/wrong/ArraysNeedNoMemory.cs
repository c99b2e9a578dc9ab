// dies: VAL
// Gives an array back as it is: it has all items already, but it may change later.
public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source)
    {
        if (source is T[] array)
            return array;

        var (seen, ended) = (new List<T>(), false);
        IEnumerator<T>? open = null;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? fault = null;
        return Read();

        IEnumerable<T> Read()
        {
            for (var i = 0; i < seen.Count || MoveNext(); i++)
                yield return seen[i];
        }

        bool MoveNext()
        {
            fault?.Throw();
            if (ended)
                return false;
            try
            {
                open ??= source.GetEnumerator();
                ended = !open.MoveNext();
                if (!ended)
                    seen.Add(open.Current);
            }
            catch (Exception error)
            {
                fault = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(error);
                open?.Dispose();
                throw;
            }

            if (ended)
                open.Dispose();
            return !ended;
        }
    }
}
