// expect: rejected: `System.Runtime.CompilerServices.CompilerGeneratedAttribute` is not allowed here, line 2, column 34
[System.Runtime.CompilerServices.CompilerGenerated]
public class Hidden;
