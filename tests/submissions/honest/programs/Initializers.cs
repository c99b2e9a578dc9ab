// challenge: round-robin
// expect: passed
// about: object, collection, dictionary and array initializers
public static class Solution
{
    public static IEnumerable<string> Run(IEnumerable<IEnumerable<string>> tasks)
    {
        var state = new State { Live = { }, Options = { ["more"] = true }, Names = new[] { "a", "b" } };
        using var arrivals = tasks.GetEnumerator();
        try
        {
            while (state.Options["more"] || state.Live.Count > 0)
            {
                if (state.Options["more"] && (state.Options["more"] = arrivals.MoveNext())) state.Live.Add(arrivals.Current.GetEnumerator());
                for (var i = 0; i < state.Live.Count;)
                {
                    if (state.Live[i].MoveNext()) yield return state.Live[i++].Current;
                    else
                    {
                        var ended = state.Live[i];
                        state.Live.RemoveAt(i);
                        ended.Dispose();
                    }
                }
            }
        }
        finally
        {
            foreach (var task in state.Live) task.Dispose();
        }
    }

    private sealed class State
    {
        public List<IEnumerator<string>> Live { get; } = new() { };

        public Dictionary<string, bool> Options { get; } = new() { { "fair", true } };

        public string[] Names { get; set; } = [];
    }
}
