// challenge: memoize
// expect: passed
// about: Lazy with a factory, and an exception that is replayed
using System.Runtime.ExceptionServices;

public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source) => new Memo<T>(source);

    private sealed class Memo<T>(IEnumerable<T> source) : IEnumerable<T>
    {
        private readonly Lazy<List<T>> items = new(() => []);
        private IEnumerator<T>? open;
        private bool isStarted;
        private bool isEnded;
        private ExceptionDispatchInfo? fault;

        public IEnumerator<T> GetEnumerator()
        {
            for (var i = 0; i < items.Value.Count || Read(); i++) yield return items.Value[i];
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        private bool Read()
        {
            fault?.Throw();
            if (isEnded) return false;
            try
            {
                if (!isStarted) (isStarted, open) = (true, source.GetEnumerator());
                if (open!.MoveNext())
                {
                    items.Value.Add(open.Current);
                    return true;
                }
            }
            catch (Exception e)
            {
                fault = ExceptionDispatchInfo.Capture(e);
            }

            isEnded = true;
            var closing = open;
            open = null;
            closing?.Dispose();
            fault?.Throw();
            return false;
        }
    }
}
