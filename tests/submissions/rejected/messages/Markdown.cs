// challenge: take-every
// expect: compile_error: LANGUAGE: This line is Markdown, not C#, line 6, column 1
// about: one message for an answer that was copied with the text around it
Here is a lazy implementation of `TakeEvery`:

```csharp
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source.Where((_, i) => i % step == 0);
}
```
