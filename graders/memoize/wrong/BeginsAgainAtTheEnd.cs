// dies: LZ-PROTOCOL
// A position that goes back to the start when the end is met: MoveNext is true again.
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

        public IEnumerator<T> GetEnumerator() => new Consumer(this);

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

        private sealed class Consumer(Memory<T> memory) : IEnumerator<T>
        {
            private int position = -1;

            public T Current => memory.read[position];

            object? IEnumerator.Current => Current;

            public bool MoveNext()
            {
                if (++position < memory.read.Count || memory.ReadOne())
                    return true;
                Reset();
                return false;
            }

            public void Reset() => position = -1;

            public void Dispose()
            {
            }
        }
    }
}
