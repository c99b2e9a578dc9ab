// rejects: `[InlineArray]` is not allowed here: use an array, line 4
// an array of a thousand integers, without an array
[System.Runtime.CompilerServices.InlineArray(1000)]
public struct Buffer
{
    private int first;
}
