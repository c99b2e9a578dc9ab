// dies: LZ-FAULT
// Closes the source when it fails; for the next consumer it has just ended there.
using System.Collections;
using System.Runtime.ExceptionServices;

public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source) => new Memory<T>(source);

    private sealed class Memory<T>(IEnumerable<T> source) : IEnumerable<T>
    {
        private readonly List<T> read = [];
        private IEnumerator<T>? reader;
        private bool done;

        public IEnumerator<T> GetEnumerator()
        {
            for (int i = 0; i < read.Count || ReadOne(); i++)
                yield return read[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private bool ReadOne()
        {
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
                done = error is not null;
                reader?.Dispose();
                throw;
            }

            done = true;
            reader.Dispose();
            return false;
        }
    }
}
