export { SceneArt, SceneMarks, SceneView } from './Scene.tsx';
