// dies: LZ-DISPOSE
// The consumer that reads holds the source in a using; when it leaves, the source is closed, and the next one opens it again and skips.
using System.Collections;
using System.Runtime.ExceptionServices;

public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source) => new Memory<T>(source);

    private sealed class Memory<T>(IEnumerable<T> source) : IEnumerable<T>
    {
        private readonly List<T> read = [];
        private IEnumerator<T>? reader;
        private ExceptionDispatchInfo? fault;
        private bool done;

        public IEnumerator<T> GetEnumerator()
        {
            int i = 0;
            try
            {
                for (; i < read.Count || ReadOne(); i++)
                    yield return read[i];
            }
            finally
            {
                reader?.Dispose();
                if (!done && i < read.Count)
                    reader = null;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private bool ReadOne()
        {
            fault?.Throw();
            if (done)
                return false;

            try
            {
                if (reader is null)
                {
                    reader = source.GetEnumerator();
                    for (int skipped = 0; skipped < read.Count; skipped++)
                        reader.MoveNext();
                }
                if (reader.MoveNext())
                {
                    read.Add(reader.Current);
                    return true;
                }
            }
            catch (Exception error)
            {
                fault = ExceptionDispatchInfo.Capture(error);
                reader?.Dispose();
                throw;
            }

            done = true;
            reader.Dispose();
            return false;
        }
    }
}
