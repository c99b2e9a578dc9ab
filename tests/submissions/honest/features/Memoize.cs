// expect: allowed
// about: a shared buffer with fault replay, nullable reference types, is/as, conditional access
using System.Collections;
using System.Runtime.ExceptionServices;

public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Memo<T>(source);
    }

    private sealed class Memo<T>(IEnumerable<T> source) : IEnumerable<T>
    {
        private readonly List<T> seen = [];
        private IEnumerator<T>? open;
        private ExceptionDispatchInfo? fault;
        private bool ended;

        public IEnumerator<T> GetEnumerator()
        {
            for (var i = 0; ; i++)
            {
                if (i == seen.Count && !Advance()) yield break;
                yield return seen[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private bool Advance()
        {
            fault?.Throw();
            if (ended) return false;
            try
            {
                open ??= source.GetEnumerator();
                if (open.MoveNext())
                {
                    seen.Add(open.Current);
                    return true;
                }
            }
            catch (Exception e)
            {
                fault = ExceptionDispatchInfo.Capture(e);
                open?.Dispose();
                throw;
            }

            ended = true;
            open.Dispose();
            return false;
        }
    }
}
