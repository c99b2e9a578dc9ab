// dies: rejected: Static fields
// without policy: MM-LEAK
// One dictionary for the whole program, so that the same source is never read twice by anybody.
using System.Collections;
using System.Runtime.ExceptionServices;

public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source) 
    {
        Memory<T> memory = new(source);
        Memories.Add(memory);
        return memory;
    }

    private static readonly List<object> Memories = [];

    private sealed class Memory<T>(IEnumerable<T> source) : IEnumerable<T>
    {
        private readonly List<T> read = [];
        private IEnumerator<T>? reader;
        private ExceptionDispatchInfo? fault;
        private bool done;

        public IEnumerator<T> GetEnumerator()
        {
            for (int i = 0; i < read.Count || ReadOne(); i++)
                yield return read[i];
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
