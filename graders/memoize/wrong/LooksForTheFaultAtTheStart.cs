// dies: LZ-FAULT
// Looks when a consumer begins whether the source has failed: one that is in the middle gets a quiet end.
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
            ExceptionDispatchInfo? known = fault;
            for (int i = 0; i < read.Count || ReadOne(); i++)
                yield return read[i];
            known?.Throw();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private bool ReadOne()
        {
            if (done || fault is not null)
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
