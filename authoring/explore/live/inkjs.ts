// inkjs 2.4.0, un-bundled: the parts the explorer works on. F1. Story comes first: its parts import each other in circles.
export { Story } from 'inkjs/engine/Story';
export { CallStack } from 'inkjs/engine/CallStack';
export { ChoicePoint } from 'inkjs/engine/ChoicePoint';
export { Container } from 'inkjs/engine/Container';
export { ControlCommand } from 'inkjs/engine/ControlCommand';
export { Divert } from 'inkjs/engine/Divert';
export { Glue } from 'inkjs/engine/Glue';
export { InkList, InkListItem } from 'inkjs/engine/InkList';
export { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
export { PushPopType } from 'inkjs/engine/PushPop';
export { VariableAssignment } from 'inkjs/engine/VariableAssignment';
export { VariableReference } from 'inkjs/engine/VariableReference';
export { BoolValue, DivertTargetValue, IntValue, ListValue, VariablePointerValue } from 'inkjs/engine/Value';
export type { InkObject } from 'inkjs/engine/Object';
export type { Path } from 'inkjs/engine/Path';
export type { Pointer } from 'inkjs/engine/Pointer';
export type { StoryState } from 'inkjs/engine/StoryState';
