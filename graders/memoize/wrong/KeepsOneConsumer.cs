// dies: LZ-INDEP
// Keeps the position beside the items and puts it back for each new consumer: two at a time disturb each other.
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
        private int next;

        public IEnumerator<T> GetEnumerator()
        {
            for (next = 0; next < read.Count || ReadOne(); next++)
                yield return read[next];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private bool ReadOne()
        {
            fault?.Throw();
            if (done)
                return false;

            try
            {
                reader ??= source.GetEnumerator();
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
