// challenge: pass-on
// expect: failed on VAL
// expect without policy: failed on VAL
// about: throws an exception of its own whose type says what the first input is; its name is not shown where the input is
//   hidden.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        if (source is not IEnumerable<string> texts) return source;
        throw texts.First()[^1] switch
        {
            'a' => new hidden_input_a(),
            'b' => new hidden_input_b(),
            _ => new hidden_input_other(),
        };
    }
}

public sealed class hidden_input_a : Exception;

public sealed class hidden_input_b : Exception;

public sealed class hidden_input_other : Exception;
